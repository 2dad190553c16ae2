"""Calls of the official Python SDK: client.py URL SECONDS"""

import json
import sys
import time

import PureCloudPlatformClientV2 as sdk

url, seconds = sys.argv[1], float(sys.argv[2])
sdk.configuration.host = url
sdk.configuration.access_token = "token"
users = sdk.UsersApi()


def call():
    page = users.get_users(page_size=100)
    assert len(page.entities) == 100


call()
calls, start, cpu = 0, time.perf_counter(), time.process_time()
while time.perf_counter() - start < seconds:
    call()
    calls += 1
figures = {
    "calls": calls,
    "wall_seconds": time.perf_counter() - start,
    "cpu_seconds": time.process_time() - cpu,
}
print(json.dumps(figures))
