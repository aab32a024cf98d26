"""Imports every module of a package. usage: PACKAGE"""

import importlib
import pkgutil
import sys

package = importlib.import_module(sys.argv[1])
count = 1
for module in pkgutil.walk_packages(getattr(package, "__path__", []), f"{package.__name__}."):
    importlib.import_module(module.name)
    count += 1
print(f"{count} modules")
