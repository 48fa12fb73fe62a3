#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the local network for a test run and stops it afterwards: devnet_fixture.sh start|stop STATE_DIR
set -euo pipefail
action=$1
state=$2
here=$(cd "$(dirname "$0")" && pwd)
devnet="$here/../devnet/devnet.mjs"

stop() {
    [ -f "$state/pid" ] || return 0
    local pid
    pid=$(cat "$state/pid")
    rm -f "$state/pid"
    kill -TERM "$pid" 2>/dev/null || return 0
    for _ in $(seq 100); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    echo "the local network (process $pid) does not stop" >&2
    return 1
}

start() {
    stop
    mkdir -p "$state"
    rm -f "$state/ready"
    # A port from the folder's name keeps two build trees apart.
    local port=$((24000 + $(printf '%s' "$state" | cksum | cut -d' ' -f1) % 400 * 20))
    setsid node "$devnet" start --state "$state" --port "$port" --detached >"$state/ready" 2>"$state/log" </dev/null &
    echo $! >"$state/pid"
    for _ in $(seq 1200); do
        if grep -q '"ready":true' "$state/ready" 2>/dev/null; then
            echo "the local network is up on port $port"
            return 0
        fi
        if ! kill -0 "$(cat "$state/pid")" 2>/dev/null; then
            echo "the local network ended before it was ready:" >&2
            tail -n 20 "$state/log" >&2
            return 1
        fi
        sleep 0.2
    done
    echo "the local network is not ready after four minutes:" >&2
    tail -n 20 "$state/log" >&2
    stop
    return 1
}

case "$action" in
start) start ;;
stop) stop ;;
*) echo "usage: $0 start|stop STATE_DIR" >&2; exit 2 ;;
esac
