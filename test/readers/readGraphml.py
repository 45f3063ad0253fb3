"""Reads a GraphML file with NetworkX or igraph, any warning an error, and prints nodes and edges as JSON."""

import json
import sys
import warnings

warnings.simplefilter("error")
reader, path = sys.argv[1:]

if reader == "networkx":
    import networkx

    graph = networkx.read_graphml(path)
    nodes = [[node, data] for node, data in graph.nodes(data=True)]
    edges = [[source, target, data] for source, target, data in graph.edges(data=True)]
else:
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = [[vertex["id"], vertex.attributes()] for vertex in graph.vs]
    edges = [[graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge.attributes()] for edge in graph.es]

json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
