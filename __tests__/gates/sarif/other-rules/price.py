import os, sys
import subprocess
def total(prices: list[int]) -> str:
  unused = 1
  return sum(prices)
def label(name):
    return subprocess.call("label " + name, shell=True)
def connect(password: str = "hunter2") -> str:
    return password
