//! The names lock of a crate.

use super::types::{At, ty};
use super::{ModelGroup, api};
use crate::ir::{Api, Shape};
use crate::naming::lock::{Lock, quote};
use crate::naming::{Names, operation_key, parameter_key, schema_key};

/// Every public name with its signature.
pub(crate) fn lock(apis: &Api, names: &Names, groups: &[ModelGroup]) -> Lock {
    let mut lock = Lock::default();
    for group in groups {
        for id in &group.members {
            let Some(schema) = apis.schema(*id) else {
                continue;
            };
            let key = schema_key(schema);
            let name = names.ty(*id);
            match &schema.shape {
                Shape::Struct { fields, additional } => {
                    let open = if additional.is_some() { " open" } else { "" };
                    lock.section(&key, format!("{name} struct{open}"));
                    for (field, own) in fields
                        .iter()
                        .zip(names.fields.get(id.0).into_iter().flatten())
                    {
                        let written = ty(&field.ty, names, At::Lock);
                        let written = if field.boxed {
                            format!("Box<{written}>")
                        } else {
                            written
                        };
                        lock.entry(
                            &key,
                            &quote(&field.wire),
                            format!("{}: Option<{written}>", own.field),
                        );
                    }
                }
                Shape::Enum(values) => {
                    lock.section(&key, format!("{name} enum"));
                    let variants = names.variants.get(id.0).into_iter().flatten();
                    for (value, variant) in values.values.iter().zip(variants) {
                        lock.entry(&key, &quote(value), variant.as_str());
                    }
                }
                Shape::Alias(target) => {
                    lock.section(&key, format!("{name} = {}", ty(target, names, At::Lock)));
                }
            }
        }
    }
    for (tag, own) in apis.tags.iter().zip(&names.tags) {
        lock.section(
            &format!("tag {}", quote(&tag.name)),
            format!("{} {} {}", own.api, own.request, own.feature),
        );
    }
    for (index, operation) in apis.operations.iter().enumerate() {
        let key = operation_key(operation);
        lock.section(&key, quote(&operation.id));
        for (tag, own) in names.operations.get(index).into_iter().flatten() {
            let Some(tag) = apis.tags.get(*tag) else {
                continue;
            };
            lock.entry(
                &key,
                &format!("tag {}", quote(&tag.name)),
                api::signature(names, index, operation, own),
            );
        }
        let Some(idents) = names.parameters.get(index) else {
            continue;
        };
        for (parameter, ident) in operation.parameters.iter().zip(&idents.parameters) {
            if !parameter.required {
                lock.entry(
                    &key,
                    &parameter_key(parameter.location, &parameter.wire),
                    format!("{ident}: {}", api::lock_argument(parameter.ty)),
                );
            }
        }
        if let (Some(body), Some(ident)) = (&operation.body, &idents.body)
            && !body.required
        {
            lock.entry(
                &key,
                "body",
                format!("{ident}: {}", api::lock_body(names, &body.kind)),
            );
        }
    }
    lock
}
