//! Cycles among named schemas that no value can satisfy: names that only
//! stand for each other, and compositions that contain themselves.

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::context::Context;
use super::pointer::Pointer;
use super::schema::any_schema;
use super::{REF_SIBLINGS_KEY, SCHEMA_PREFIX};

type Schemas = IndexMap<String, ReferenceOr<Schema>>;

/// The name of the schema that a reference names.
fn target(reference: &str) -> &str {
    reference.strip_prefix(SCHEMA_PREFIX).unwrap_or(reference)
}

impl<'s> Context<'s> {
    /// Reports cycles of names as errors, and cuts cycles of `allOf`.
    pub(super) fn cut_cycles(&self, schemas: &mut Schemas) {
        self.alias_cycles(schemas);
        self.composition_cycles(schemas);
    }

    /// The place of a named schema of the document.
    pub(super) fn at_schema<R>(&self, name: &str, report: impl FnOnce(&Pointer<'_>) -> R) -> R {
        let root = Pointer::base(0, "");
        match self.schema_section() {
            [section] => report(&root.key(section).key(name)),
            [first, section] => report(&root.key(first).key(section).key(name)),
            _ => report(&root.key(name)),
        }
    }

    /// Names that are references to each other in a circle.
    fn alias_cycles(&self, schemas: &mut Schemas) {
        // The number of the walk that met a name first; a walk that meets its
        // own number again has gone in a circle.
        let mut walks: HashMap<usize, usize> = HashMap::new();
        let mut broken = Vec::new();
        for start in 0..schemas.len() {
            let mut place = start;
            loop {
                match walks.get(&place) {
                    Some(walk) if *walk == start => {
                        broken.push(place);
                        break;
                    }
                    Some(_) => break,
                    None => {
                        walks.insert(place, start);
                    }
                }
                match schemas
                    .get_index(place)
                    .and_then(|(_, schema)| alias_of(schema))
                    .and_then(|name| schemas.get_index_of(name))
                {
                    Some(next) => place = next,
                    None => break,
                }
            }
        }
        for place in broken {
            if let Some((name, schema)) = schemas.get_index_mut(place) {
                *schema = ReferenceOr::Item(any_schema());
                self.at_schema(name, |at| {
                    self.error(
                        at,
                        "reference-cycle",
                        format!(
                            "the schema \"{name}\" is only a reference that leads back to itself"
                        ),
                        "let one of the references name a schema with a type",
                    );
                });
            }
        }
    }

    /// Schemas that are made of themselves. Depth-first with an explicit
    /// stack, since chains of composition can be as long as the document.
    fn composition_cycles(&self, schemas: &mut Schemas) {
        let edges: Vec<Vec<usize>> = schemas
            .values()
            .map(|schema| {
                let mut names = Vec::new();
                parts(schema, &mut names);
                names
                    .iter()
                    .filter_map(|name| schemas.get_index_of(*name))
                    .collect()
            })
            .collect();
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut states = vec![State::New; schemas.len()];
        let mut cut: Vec<(usize, usize)> = Vec::new();
        for start in 0..schemas.len() {
            if states.get(start) != Some(&State::New) {
                continue;
            }
            let mut stack = vec![(start, 0_usize)];
            set(&mut states, start, State::Open);
            while let Some((place, edge)) = stack.last_mut() {
                let from = *place;
                let next = edges.get(from).and_then(|list| list.get(*edge)).copied();
                *edge += 1;
                match next {
                    None => {
                        set(&mut states, from, State::Done);
                        stack.pop();
                    }
                    Some(next) => match states.get(next) {
                        Some(State::Open) => cut.push((from, next)),
                        Some(State::New) => {
                            set(&mut states, next, State::Open);
                            stack.push((next, 0));
                        }
                        _ => {}
                    },
                }
            }
        }
        fn set(states: &mut [State], place: usize, state: State) {
            if let Some(slot) = states.get_mut(place) {
                *slot = state;
            }
        }
        for (from, to) in cut {
            let Some(name) = schemas.get_index(to).map(|(name, _)| name.clone()) else {
                continue;
            };
            let Some((owner, schema)) = schemas.get_index_mut(from) else {
                continue;
            };
            remove_part(schema, &name);
            self.at_schema(owner, |at| {
                self.warn(
                    at,
                    "composition-cycle",
                    format!(
                        "\"{owner}\" is composed of \"{name}\", which is composed of \"{owner}\""
                    ),
                    "the part is left out",
                );
            });
        }
    }
}

/// The name that a schema only stands for.
fn alias_of(schema: &ReferenceOr<Schema>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => Some(target(reference)),
        ReferenceOr::Item(schema)
            if schema.schema_data.extensions.contains_key(REF_SIBLINGS_KEY) =>
        {
            match &schema.schema_kind {
                SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                    [ReferenceOr::Reference { reference }] => Some(target(reference)),
                    _ => None,
                },
                _ => None,
            }
        }
        ReferenceOr::Item(_) => None,
    }
}

fn all_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    }
}

/// The names that a schema is composed of, through inline parts too.
fn parts<'n>(schema: &'n ReferenceOr<Schema>, names: &mut Vec<&'n str>) {
    match schema {
        ReferenceOr::Reference { reference } => names.push(target(reference)),
        ReferenceOr::Item(schema) => {
            for part in all_of(schema) {
                parts(part, names);
            }
        }
    }
}

fn remove_part(schema: &mut ReferenceOr<Schema>, name: &str) {
    let ReferenceOr::Item(schema) = schema else {
        return;
    };
    let list = match &mut schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &mut any.all_of,
        _ => return,
    };
    list.retain(|part| match part {
        ReferenceOr::Reference { reference } => target(reference) != name,
        ReferenceOr::Item(_) => true,
    });
    for part in list {
        remove_part(part, name);
    }
}
