"""The foreign generators."""

from generators.go import OpenapiGeneratorGo
from generators.python import DatamodelCodeGenerator, OpenapiGeneratorPython, OpenapiPythonClient
from generators.typescript import HeyApi, TypescriptFetch

ALL = [
    OpenapiGeneratorPython,
    OpenapiGeneratorGo,
    TypescriptFetch,
    OpenapiPythonClient,
    DatamodelCodeGenerator,
    HeyApi,
]
