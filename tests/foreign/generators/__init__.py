"""The foreign generators."""

from generators.go import OpenapiGeneratorGo
from generators.python import DatamodelCodeGenerator, OpenapiGeneratorPython, OpenapiPythonClient
from generators.rust import Oas3Gen, OpenapiGeneratorRust, OpenapiToRust, Progenitor
from generators.swift import OpenapiGeneratorSwift
from generators.typescript import HeyApi, TypescriptFetch

ALL = [
    OpenapiGeneratorPython,
    OpenapiGeneratorGo,
    OpenapiGeneratorRust,
    TypescriptFetch,
    OpenapiGeneratorSwift,
    Oas3Gen,
    OpenapiToRust,
    Progenitor,
    OpenapiPythonClient,
    DatamodelCodeGenerator,
    HeyApi,
]
