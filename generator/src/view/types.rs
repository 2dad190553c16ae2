//! How types are written.

use crate::ir::{Api, ParameterType, SchemaId, Shape, Type};
use crate::naming::Names;

/// Where a type is written: it decides the path of models.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// In a file of `models`.
    Models,
    /// In a file of `apis`.
    Apis,
    /// In the names lock: bare names, so that the layout is not part of it.
    Lock,
}

/// A type as it is written at a place.
pub(super) fn ty(ty: &Type, names: &Names, at: At) -> String {
    let runtime = if at == At::Lock { "" } else { "rt::" };
    match ty {
        Type::Unit => "()".to_owned(),
        Type::Str => "String".to_owned(),
        Type::Int => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::DateTime => format!("{runtime}DateTime"),
        Type::Date => format!("{runtime}Date"),
        Type::Json => format!("{runtime}Value"),
        Type::File => format!("{runtime}FileContent"),
        Type::List(item) => format!("Vec<{}>", self::ty(item, names, at)),
        Type::Map(item) if at == At::Lock => {
            format!("BTreeMap<String, {}>", self::ty(item, names, at))
        }
        Type::Map(item) => format!(
            "std::collections::BTreeMap<String, {}>",
            self::ty(item, names, at)
        ),
        Type::Ref(id) => match at {
            At::Models => format!("super::{}", names.ty(*id)),
            At::Apis => format!("models::{}", names.ty(*id)),
            At::Lock => names.ty(*id).to_owned(),
        },
    }
}

/// The slot variant of a field's type.
pub(super) fn slot(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::Str => "Str",
        Type::Int => "Int",
        Type::Float => "Float",
        Type::Bool => "Bool",
        Type::Json => "Json",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::List(item) if **item == Type::Str => "Texts",
        Type::Ref(id) => match api.schema(*id).map(|schema| &schema.shape) {
            Some(Shape::Enum(values)) if values.numeric => "IntEnum",
            Some(Shape::Enum(_)) => "Enum",
            Some(Shape::Alias(Type::Ref(_))) | None => "Any",
            Some(Shape::Alias(target)) => slot(api, target),
            Some(Shape::Struct { .. }) => "Any",
        },
        _ => "Any",
    }
}

/// The argument type of a setter; every one of them converts into the field's type.
pub(super) fn setter(api: &Api, field: &Type, names: &Names) -> String {
    let written = ty(field, names, At::Models);
    match field {
        Type::Str | Type::DateTime | Type::Date => format!("impl Into<{written}>"),
        Type::Ref(id) if is_enum(api, *id) => format!("impl Into<{written}>"),
        _ => written,
    }
}

/// Whether a schema is an enumeration.
pub(super) fn is_enum(api: &Api, id: SchemaId) -> bool {
    matches!(
        api.schema(id).map(|schema| &schema.shape),
        Some(Shape::Enum(_))
    )
}

/// The argument type of a parameter.
pub(super) fn argument(ty: ParameterType) -> &'static str {
    match ty {
        ParameterType::Str => "impl Into<String>",
        ParameterType::Int => "i64",
        ParameterType::Float => "f64",
        ParameterType::Bool => "bool",
        ParameterType::List(_) => "impl IntoIterator<Item = impl Into<String>>",
        ParameterType::Map => "std::collections::BTreeMap<String, String>",
        ParameterType::File => "rt::FilePart",
    }
}
