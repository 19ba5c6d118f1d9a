import os, sys

def add(a, b):
    x = 1
    return a + c
