//! Naming: the only room where an identifier is born.
//!
//! Names are made for everything at once, after everything is known, in an
//! order that the order of the document does not change. A name that the lock
//! knows is given first, so that a newcomer never takes it.

mod case;
pub mod lock;
mod scope;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Location, Operation, Origin, Schema, SchemaId, Shape};
use crate::sink::Ident;
use lock::Lock;
use scope::{Claim, Scope};

/// Feature names that a tag never gets (they mean something else now or later).
const RESERVED_FEATURES: &[&str] = &[
    "default",
    "full",
    "websocket",
    "redis",
    "blocking",
    "tracing",
    "pkcs12",
    "http2",
    "test-util",
    "events-models",
];

/// Names that generated files use without a path, so that a model must not
/// have them.
const RESERVED_TYPES: &[&str] = &[
    "Box",
    "BTreeMap",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// Methods of every model.
const MODEL_METHODS: &[&str] = &["new", "to_json"];

/// Methods that requests have, now or later: a parameter of such a name gets
/// an underscore.
const REQUEST_METHODS: &[&str] = &[
    "new",
    "send",
    "response",
    "options",
    "into_future",
    "into_download",
    "pages",
    "items",
    "resume",
    "prefetch",
    "wait",
    "start_and_wait",
    "results",
    "blocking",
    "clone",
];

/// Methods of every API struct, and names that their bodies use.
const API_METHODS: &[&str] = &["new", "client", "clone"];

/// Names that the body of an operation's method uses.
const METHOD_LOCALS: &[&str] = &["call", "self_"];

/// All names of a crate.
#[derive(Debug, Default)]
pub struct Names {
    /// Type names by schema.
    pub types: Vec<Ident>,
    /// Module (and file) names of the schemas that have a file of their own.
    pub modules: Vec<Ident>,
    /// Names of the fields of structures, by schema.
    pub fields: Vec<Vec<FieldNames>>,
    /// Variants of enumerations, by schema.
    pub variants: Vec<Vec<Ident>>,
    /// Names of tags.
    pub tags: Vec<TagNames>,
    /// Names of operations, by operation and then by its tags.
    pub operations: Vec<BTreeMap<usize, OperationNames>>,
    /// Names of parameters, by operation; the body last, if there is one.
    pub parameters: Vec<ParameterNames>,
}

/// The names that come from one property.
#[derive(Debug, Clone)]
pub struct FieldNames {
    /// The field.
    pub field: Ident,
    /// The chaining setter.
    pub with: Ident,
    /// The method that sends a null.
    pub clear: Ident,
    /// The accessor of listed values.
    pub values: Ident,
}

/// The names that come from one tag.
#[derive(Debug, Clone)]
pub struct TagNames {
    /// The API struct.
    pub api: Ident,
    /// The request type.
    pub request: Ident,
    /// The module.
    pub module: Ident,
    /// The cargo feature: lower-case letters, digits and hyphens.
    pub feature: String,
}

/// The names that come from one operation under one tag.
#[derive(Debug, Clone)]
pub struct OperationNames {
    /// The method of the API struct.
    pub method: Ident,
    /// The type that marks its requests.
    pub marker: Ident,
    /// The static that holds its facts.
    pub facts: Ident,
}

/// The names of the parameters of one operation.
#[derive(Debug, Clone, Default)]
pub struct ParameterNames {
    /// In the order of the operation's parameters.
    pub parameters: Vec<Ident>,
    /// The body, if there is one.
    pub body: Option<Ident>,
}

/// Names everything.
pub fn name(api: &Api, lock: Option<&Lock>, file: &str, diagnostics: &mut Diagnostics) -> Names {
    let empty = Lock::default();
    let lock = lock.unwrap_or(&empty);
    let types = types(api, lock);
    let modules = modules(api, &types);
    let fields = api
        .schemas
        .iter()
        .map(|schema| fields(schema, lock))
        .collect();
    let variants = api
        .schemas
        .iter()
        .map(|schema| variants(schema, lock))
        .collect();
    let tags = tags(api, lock);
    let operations = operations(api, &tags, lock, file, diagnostics);
    let parameters = api
        .operations
        .iter()
        .map(|operation| parameters(operation, lock))
        .collect();
    Names {
        types,
        modules,
        fields,
        variants,
        tags,
        operations,
        parameters,
    }
}

/// The feature name that a tag wants.
pub(crate) fn feature_of(tag: &str) -> String {
    case::kebab(tag)
}

/// The lock key of a schema.
pub(crate) fn schema_key(schema: &Schema) -> String {
    format!("model {}", lock::quote(&schema.key))
}

/// The lock key of an operation.
pub(crate) fn operation_key(operation: &Operation) -> String {
    format!(
        "operation {} {}",
        operation.method.wire(),
        lock::quote(&operation.path)
    )
}

/// The lock key of a parameter inside its operation.
pub(crate) fn parameter_key(location: Location, wire: &str) -> String {
    let location = match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Form => "form",
    };
    format!("{location} {}", lock::quote(wire))
}

/// Named schemas first, those whose name can stay before the others, then
/// what was lifted out of them.
fn types(api: &Api, lock: &Lock) -> Vec<Ident> {
    let mut order: Vec<usize> = (0..api.schemas.len()).collect();
    order.sort_by_key(|&id| {
        let schema = &api.schemas[id];
        let lifted = schema.origin != Origin::Named;
        let rank = (lifted, !lifted && !case::is_type_name(&schema.key));
        (rank, schema.key.clone())
    });
    let claims = order.iter().map(|&id| {
        let schema = &api.schemas[id];
        let wanted = wanted_type(api, schema);
        Claim {
            alternatives: vec![
                wanted.clone(),
                match (&schema.origin, &schema.shape) {
                    (Origin::Named, _) => format!("{wanted}Model"),
                    (_, Shape::Enum(_)) => format!("{wanted}Value"),
                    _ => format!("{wanted}Object"),
                },
            ],
            locked: lock.name(&schema_key(schema), ""),
        }
    });
    let mut named: Vec<(usize, Ident)> = order
        .iter()
        .copied()
        .zip(Scope::new(RESERVED_TYPES).settle(claims.collect()))
        .collect();
    named.sort_by_key(|(id, _)| *id);
    named.into_iter().map(|(_, ident)| ident).collect()
}

fn wanted_type(api: &Api, schema: &Schema) -> String {
    match &schema.origin {
        Origin::Named if case::is_type_name(&schema.key) => schema.key.clone(),
        Origin::Named => case::camel(&schema.key, "Model"),
        Origin::Property { owner, wire } => {
            let owner = api
                .schema(*owner)
                .map_or_else(String::new, |owner| wanted_type(api, owner));
            case::capped(format!("{owner}{}", case::camel(wire, "Value")))
        }
        Origin::Operation { operation, part } => {
            let operation = api
                .operations
                .get(*operation)
                .map_or("", |operation| operation.name.as_str());
            case::capped(format!(
                "{}{}",
                case::camel(operation, "Operation"),
                case::camel(part, "Value")
            ))
        }
    }
}

/// Files of schemas; the names are private, so the lock has no say.
fn modules(api: &Api, types: &[Ident]) -> Vec<Ident> {
    let claims = api
        .schemas
        .iter()
        .zip(types)
        .map(|(_, ident)| Claim::of(case::file_stem(&case::snake(ident.as_str(), "model"))))
        .collect();
    Scope::new(&[]).settle(claims)
}

fn fields(schema: &Schema, lock: &Lock) -> Vec<FieldNames> {
    let Shape::Struct { fields, .. } = &schema.shape else {
        return Vec::new();
    };
    let key = schema_key(schema);
    let claims = fields
        .iter()
        .map(|field| Claim {
            alternatives: vec![case::snake(&field.wire, "field")],
            locked: lock.name(&key, &lock::quote(&field.wire)),
        })
        .collect();
    let named = Scope::new(&["additional_properties", "__marks"]).settle(claims);
    let mut methods = Scope::new(MODEL_METHODS);
    named
        .into_iter()
        .map(|field| FieldNames {
            with: methods.claim(&format!("with_{}", field.bare())),
            clear: methods.claim(&format!("clear_{}", field.bare())),
            values: methods.claim(&format!("{}_values", field.bare())),
            field,
        })
        .collect()
}

fn variants(schema: &Schema, lock: &Lock) -> Vec<Ident> {
    let Shape::Enum(enumeration) = &schema.shape else {
        return Vec::new();
    };
    let key = schema_key(schema);
    let claims = enumeration
        .values
        .iter()
        .map(|value| Claim {
            alternatives: vec![case::variant(value), case::spelled_variant(value)],
            locked: lock.name(&key, &lock::quote(value)),
        })
        .collect();
    Scope::new(&["UnknownValue"]).settle(claims)
}

fn tags(api: &Api, lock: &Lock) -> Vec<TagNames> {
    let mut apis = Scope::new(&[]);
    let mut modules = Scope::new(&[]);
    let mut features = Scope::new(RESERVED_FEATURES);
    api.tags
        .iter()
        .map(|tag| {
            let key = format!("tag {}", lock::quote(&tag.name));
            let stem = case::tag_camel(&tag.name);
            let feature = case::kebab(&tag.name);
            let feature = if RESERVED_FEATURES.contains(&feature.as_str()) {
                format!("{feature}-api")
            } else {
                feature
            };
            let locked = lock.words(&key);
            let pick = |index: usize, fresh: String| {
                locked.get(index).map_or(fresh, |word| (*word).to_owned())
            };
            let feature = features.claim(&pick(2, feature)).as_str().to_owned();
            TagNames {
                api: apis.claim(&pick(0, format!("{stem}Api"))),
                request: Ident::new(pick(1, format!("{stem}Request"))),
                module: modules.claim(&case::file_stem(&feature.replace('-', "_"))),
                feature,
            }
        })
        .collect()
}

fn operations(
    api: &Api,
    tags: &[TagNames],
    lock: &Lock,
    file: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<BTreeMap<usize, OperationNames>> {
    let mut named = vec![BTreeMap::new(); api.operations.len()];
    for (tag, tag_names) in tags.iter().enumerate() {
        let members: Vec<usize> = (0..api.operations.len())
            .filter(|&index| api.operations[index].tags.contains(&tag))
            .collect();
        let tag_name = api.tags.get(tag).map_or("", |tag| tag.name.as_str());
        let claims = members
            .iter()
            .map(|&index| {
                let operation = &api.operations[index];
                Claim {
                    alternatives: vec![case::snake(&operation.name, "call")],
                    locked: lock.name(
                        &operation_key(operation),
                        &format!("tag {}", lock::quote(tag_name)),
                    ),
                }
            })
            .collect();
        let methods = Scope::new(API_METHODS).settle(claims);
        let mut markers = Scope::new(RESERVED_TYPES);
        let _ = markers.claim(tag_names.api.as_str());
        let _ = markers.claim(tag_names.request.as_str());
        let mut facts = Scope::new(&[]);
        for (index, method) in members.into_iter().zip(methods) {
            let operation = &api.operations[index];
            if case::snake(&operation.name, "call") != method.as_str()
                && !API_METHODS.contains(&case::snake(&operation.name, "call").as_str())
            {
                diagnostics.warn(
                    "duplicate-method",
                    file,
                    operation.pointer.clone(),
                    format!(
                        "another operation of {} has the name {:?}",
                        tag_name, operation.name
                    ),
                    format!("generated as `{method}`"),
                );
            }
            let names = OperationNames {
                marker: markers.claim(&case::camel(method.bare(), "Call")),
                facts: facts.claim(&case::shouty(method.bare())),
                method,
            };
            named[index].insert(tag, names);
        }
    }
    named
}

fn parameters(operation: &Operation, lock: &Lock) -> ParameterNames {
    let key = operation_key(operation);
    let mut claims: Vec<Claim> = operation
        .parameters
        .iter()
        .map(|parameter| Claim {
            alternatives: vec![case::snake(&parameter.wire, "parameter")],
            locked: lock.name(&key, &parameter_key(parameter.location, &parameter.wire)),
        })
        .collect();
    if let Some(body) = &operation.body {
        claims.push(Claim {
            alternatives: vec![case::snake(&body.name, "body"), "body".to_owned()],
            locked: lock.name(&key, "body"),
        });
    }
    let mut reserved = REQUEST_METHODS.to_vec();
    reserved.extend(METHOD_LOCALS);
    let mut named = Scope::new(&reserved).settle(claims);
    let body = operation.body.as_ref().and_then(|_| named.pop());
    ParameterNames {
        parameters: named,
        body,
    }
}

impl Names {
    /// The type name of a schema.
    pub fn ty(&self, id: SchemaId) -> &str {
        self.types.get(id.0).map_or("()", Ident::as_str)
    }
}
