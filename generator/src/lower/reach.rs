//! Questions about the whole graph of schemas: who reaches what, which fields
//! need a box, which aliases go in circles.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, BodyKind, SchemaId, Shape, Type};
use crate::load::Document;

/// The schemas that a schema names directly.
fn edges(api: &Api, id: SchemaId) -> Vec<SchemaId> {
    let Some(schema) = api.schema(id) else {
        return Vec::new();
    };
    let mut found: Vec<SchemaId> = schema.subtypes.clone();
    match &schema.shape {
        Shape::Struct { fields, additional } => {
            for field in fields {
                found.extend(field.ty.target());
                found.extend(field.item_values);
            }
            found.extend(additional.as_ref().and_then(Type::target));
        }
        Shape::Alias(ty) => found.extend(ty.target()),
        Shape::Enum(_) => {}
    }
    found
}

/// Marks which tags and whether request bodies reach each schema.
pub(super) fn mark(api: &mut Api) {
    let graph: Vec<Vec<SchemaId>> = (0..api.schemas.len())
        .map(|id| edges(api, SchemaId(id)))
        .collect();
    let closure = |roots: BTreeSet<SchemaId>| {
        let mut seen = roots.clone();
        let mut open: Vec<SchemaId> = roots.into_iter().collect();
        while let Some(id) = open.pop() {
            for next in graph.get(id.0).into_iter().flatten() {
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        seen
    };
    let mut sent = BTreeSet::new();
    let mut by_tag = vec![BTreeSet::new(); api.tags.len()];
    for operation in &api.operations {
        let mut roots = BTreeSet::new();
        if let Some(body) = &operation.body
            && let BodyKind::Json(ty) = &body.kind
        {
            sent.extend(ty.target());
            roots.extend(ty.target());
        }
        roots.extend(operation.answer.target());
        roots.extend(
            operation
                .parameters
                .iter()
                .filter_map(|parameter| parameter.values),
        );
        for tag in &operation.tags {
            if let Some(reached) = by_tag.get_mut(*tag) {
                reached.extend(roots.iter().copied());
            }
        }
    }
    for id in closure(sent) {
        if let Some(schema) = api.schemas.get_mut(id.0) {
            schema.in_request = true;
        }
    }
    for (tag, roots) in by_tag.into_iter().enumerate() {
        for id in closure(roots) {
            if let Some(schema) = api.schemas.get_mut(id.0) {
                schema.reached_by.insert(tag);
            }
        }
    }
    let unreached = (0..api.schemas.len())
        .filter(|&id| api.schemas[id].reached_by.is_empty())
        .map(SchemaId)
        .collect();
    for id in closure(unreached) {
        if let Some(schema) = api.schemas.get_mut(id.0) {
            schema.in_events = true;
        }
    }
}

/// Types an alias that names itself, through lists and maps, as JSON: Rust has
/// no such type.
pub(super) fn cut_alias_cycles(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    for start in 0..api.schemas.len() {
        let mut at = SchemaId(start);
        let mut steps = 0;
        let circular = loop {
            let next = match api.schema(at).map(|schema| &schema.shape) {
                Some(Shape::Alias(ty)) => ty.target(),
                _ => None,
            };
            match next {
                None => break false,
                Some(next) if next == SchemaId(start) => break true,
                // A circle further on is cut where it starts.
                Some(_) if steps > api.schemas.len() => break false,
                Some(next) => at = next,
            }
            steps += 1;
        };
        if circular && let Some(schema) = api.schemas.get_mut(start) {
            schema.shape = Shape::Alias(Type::Json);
            diagnostics.warn(
                "circular-alias",
                &document.name,
                document.schema_pointer(&schema.key),
                "the type is a list or map of itself",
                "typed as JSON",
            );
        }
    }
}

/// The structure that a type holds without a pointer in between.
fn held(api: &Api, ty: &Type) -> Option<SchemaId> {
    let mut ty = ty;
    // Alias cycles are cut before; the bound keeps a mistake there harmless.
    for _ in 0..=api.schemas.len() {
        let Type::Ref(id) = ty else { return None };
        match &api.schema(*id)?.shape {
            Shape::Struct { .. } => return Some(*id),
            Shape::Alias(target) => ty = target,
            Shape::Enum(_) => return None,
        }
    }
    None
}

/// Boxes the fields along which a structure would hold itself: those inside a
/// strongly connected component of the graph of held structures.
pub(super) fn box_recursion(api: &mut Api) {
    let graph: Vec<Vec<usize>> = api
        .schemas
        .iter()
        .map(|schema| match &schema.shape {
            Shape::Struct { fields, .. } => fields
                .iter()
                .filter_map(|field| held(api, &field.ty))
                .map(|id| id.0)
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    let component = components(&graph);
    let boxed: Vec<Vec<bool>> = api
        .schemas
        .iter()
        .enumerate()
        .map(|(owner, schema)| match &schema.shape {
            Shape::Struct { fields, .. } => fields
                .iter()
                .map(|field| {
                    held(api, &field.ty)
                        .is_some_and(|id| component.get(id.0) == component.get(owner))
                })
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    for (schema, boxed) in api.schemas.iter_mut().zip(boxed) {
        if let Shape::Struct { fields, .. } = &mut schema.shape {
            for (field, boxed) in fields.iter_mut().zip(boxed) {
                field.boxed = boxed;
            }
        }
    }
}

/// The strongly connected component of every node (Tarjan, without recursion
/// because chains of schemas can be long).
fn components(graph: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut index = vec![NEW; graph.len()];
    let mut low = vec![0; graph.len()];
    let mut on_stack = vec![false; graph.len()];
    let mut component = vec![NEW; graph.len()];
    let mut stack = Vec::new();
    let mut counter = 0;
    for root in 0..graph.len() {
        if index[root] != NEW {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = counter;
                low[node] = counter;
                counter += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&next) = graph[node].get(edge) {
                work.push((node, edge + 1));
                if index[next] == NEW {
                    work.push((next, 0));
                } else if on_stack[next] {
                    low[node] = low[node].min(index[next]);
                }
                continue;
            }
            if low[node] == index[node] {
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn components_are_found() {
        // 0 -> 1 -> 2 -> 0, 3 -> 3, 4 -> 0
        let found = components(&[vec![1], vec![2], vec![0], vec![3], vec![0]]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[0], found[3]);
        assert_ne!(found[0], found[4]);
    }
}
