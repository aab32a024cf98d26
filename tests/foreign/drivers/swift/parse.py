"""Parses Swift files with tree-sitter, where there is no compiler. usage: FOLDER

What a compiler would find at once, and a parser does not, is looked for as well: two members or types of one name.
"""

import sys
from collections import Counter
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Parser

MEMBERS = {"property_declaration", "enum_entry"}


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def names(declaration):
    return [child.text.decode() for child in declaration.children_by_field_name("name")]


def is_type(node):
    return node.type == "class_declaration" and not any(child.type == "extension" for child in node.children)


def faults(path, tree):
    for node in walk(tree):
        if node.is_error or node.is_missing:
            yield f"{path}:{node.start_point[0] + 1}: cannot be parsed: {node.text[:80]!r}"
        if is_type(node):
            body = node.child_by_field_name("body")
            members = Counter(name for member in body.children if member.type in MEMBERS for name in names(member))
            for name, count in members.items():
                if count > 1:
                    yield f"{path}:{node.start_point[0] + 1}: {count} members are called {name}"


def main(folder):
    parser = Parser(Language(tree_sitter_swift.language()))
    found, types, files = [], Counter(), sorted(Path(folder).rglob("*.swift"))
    for path in files:
        tree = parser.parse(path.read_bytes()).root_node
        found.extend(faults(path, tree))
        types.update(name for node in tree.children if is_type(node) for name in names(node))
    found.extend(f"{count} types are called {name}" for name, count in types.items() if count > 1)
    print("\n".join(found))
    print(f"{len(files)} files with {len(types)} types, {len(found)} faults")
    sys.exit(1 if found or not types else 0)


main(sys.argv[1])
