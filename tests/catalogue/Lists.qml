// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

Panel {
    title: "Rows"
    flush: true

    Repeater {
        model: ["Synthetix WETH/USDC", "Aave V3 USDC", "Uniswap V2 DRW/WETH"]

        ColumnLayout {
            id: row

            required property string modelData

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                text: row.modelData

                contentItem: RowLayout {
                    ChainMark {
                        name: "Local Optimism"
                        mark: "LO"
                        compact: true
                    }

                    Words {
                        Layout.fillWidth: true
                        text: row.modelData
                    }

                    Figure {
                        value: "16,496.71"
                        unit: "USD"
                    }
                }
            }

            Divider {
                Layout.fillWidth: true
            }
        }
    }
}
