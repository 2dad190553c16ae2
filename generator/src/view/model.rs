//! Files of models.

use std::collections::HashMap;

use askama::Template;

use super::docs;
use super::types::{At, is_enum, setter, slot, ty};
use crate::ir::{Api, SchemaId, Shape, Type};
use crate::naming::Names;
use crate::sink::{Code, Doc, Ident, StrLit};

/// One file of models: a schema and what is nested in it.
#[derive(Template)]
#[template(path = "model_file.rs.askama", escape = "none")]
pub(crate) struct ModelFile {
    uses_runtime: bool,
    types: Vec<TypeView>,
}

impl ModelFile {
    /// The macro calls at the end of the file, one entry a line: the formatter
    /// does not look into macros, so the templates lay them out.
    ///
    /// # Errors
    /// Those of the template.
    pub(crate) fn macros(&self) -> Result<String, askama::Error> {
        let mut text = String::new();
        for view in &self.types {
            match view {
                TypeView::Struct(view) => text.push_str(&StructMacros { view }.render()?),
                TypeView::Enum(view) => text.push_str(&EnumMacros { view }.render()?),
                TypeView::Alias(_) => {}
            }
        }
        Ok(text)
    }
}

enum TypeView {
    Struct(Box<StructView>),
    Enum(EnumView),
    Alias(AliasView),
}

#[derive(Template)]
#[template(path = "struct.rs.askama", escape = "none")]
struct StructView {
    doc: Doc,
    name: Ident,
    is_deprecated: bool,
    fields: Vec<FieldView>,
    additional: Option<Code>,
    has_setters: bool,
    supertypes: Vec<Code>,
}

#[derive(Template)]
#[template(path = "struct_macros.rs.askama", escape = "none")]
struct StructMacros<'a> {
    view: &'a StructView,
}

struct FieldView {
    doc: Doc,
    is_deprecated: bool,
    name: Ident,
    ty: Code,
    wire: StrLit,
    slot: Code,
    index: usize,
    with: Ident,
    clear: Ident,
    argument: Code,
    values: Option<ValuesView>,
}

struct ValuesView {
    name: Ident,
    ty: Code,
}

#[derive(Template)]
#[template(path = "enum.rs.askama", escape = "none")]
struct EnumView {
    doc: Doc,
    name: Ident,
    variants: Vec<VariantView>,
    is_numeric: bool,
    /// Whether it stands in lists, maps or answers, not in fields alone.
    travels: bool,
}

#[derive(Template)]
#[template(path = "enum_macros.rs.askama", escape = "none")]
struct EnumMacros<'a> {
    view: &'a EnumView,
}

struct VariantView {
    doc: Doc,
    name: Ident,
    value: StrLit,
}

#[derive(Template)]
#[template(path = "alias.rs.askama", escape = "none")]
struct AliasView {
    doc: Doc,
    name: Ident,
    ty: Code,
}

/// What the views of all files share, found once.
pub(super) struct Context {
    /// Which enumerations stand in lists, maps, answers or aliases.
    travelling: Vec<bool>,
    /// The discriminated bases that a structure extends.
    bases: HashMap<SchemaId, Vec<SchemaId>>,
}

impl Context {
    pub(super) fn new(api: &Api) -> Self {
        let mut bases: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for (index, schema) in api.schemas.iter().enumerate() {
            if matches!(schema.shape, Shape::Struct { .. }) {
                for child in &schema.subtypes {
                    bases.entry(*child).or_default().push(SchemaId(index));
                }
            }
        }
        Self {
            travelling: travelling(api),
            bases,
        }
    }
}

/// The view of a file with these schemas.
pub(super) fn file(api: &Api, names: &Names, ids: &[SchemaId], context: &Context) -> ModelFile {
    let types: Vec<TypeView> = ids
        .iter()
        .filter_map(|id| one(api, names, *id, context))
        .collect();
    let uses_runtime = types.iter().any(|view| match view {
        TypeView::Alias(alias) => alias.ty.as_str().contains("rt::"),
        TypeView::Struct(_) | TypeView::Enum(_) => true,
    });
    ModelFile {
        uses_runtime,
        types,
    }
}

fn one(api: &Api, names: &Names, id: SchemaId, context: &Context) -> Option<TypeView> {
    let schema = api.schema(id)?;
    let name = names.types.get(id.0)?.clone();
    let doc = docs::schema(api, names, schema);
    Some(match &schema.shape {
        Shape::Struct { additional, .. } => TypeView::Struct(Box::new(StructView {
            doc,
            is_deprecated: schema.deprecated,
            fields: fields(api, names, id),
            additional: additional
                .as_ref()
                .map(|item| Code::new(ty(item, names, At::Models))),
            has_setters: schema.in_request,
            supertypes: context
                .bases
                .get(&id)
                .into_iter()
                .flatten()
                .map(|base| Code::new(ty(&Type::Ref(*base), names, At::Models)))
                .collect(),
            name,
        })),
        Shape::Enum(enumeration) => TypeView::Enum(EnumView {
            doc,
            variants: enumeration
                .values
                .iter()
                .zip(names.variants.get(id.0)?)
                .map(|(value, variant)| VariantView {
                    doc: docs::value(value),
                    name: variant.clone(),
                    value: StrLit::new(value),
                })
                .collect(),
            is_numeric: enumeration.numeric,
            travels: context.travelling.get(id.0).copied().unwrap_or(false),
            name,
        }),
        Shape::Alias(target) => TypeView::Alias(AliasView {
            doc,
            ty: Code::new(ty(target, names, At::Models)),
            name,
        }),
    })
}

fn fields(api: &Api, names: &Names, id: SchemaId) -> Vec<FieldView> {
    let Some(Shape::Struct { fields, .. }) = api.schema(id).map(|schema| &schema.shape) else {
        return Vec::new();
    };
    let field_names = names.fields.get(id.0).into_iter().flatten();
    fields
        .iter()
        .zip(field_names)
        .enumerate()
        .map(|(index, (field, field_names))| {
            let written = ty(&field.ty, names, At::Models);
            FieldView {
                doc: docs::field(field),
                is_deprecated: field.deprecated,
                name: field_names.field.clone(),
                ty: Code::new(if field.boxed {
                    format!("Box<{written}>")
                } else {
                    written
                }),
                wire: StrLit::new(&field.wire),
                slot: Code::new(if field.boxed {
                    "Any"
                } else {
                    slot(api, &field.ty)
                }),
                index,
                with: field_names.with.clone(),
                clear: field_names.clear.clone(),
                argument: Code::new(setter(api, &field.ty, names)),
                values: field.item_values.map(|values| ValuesView {
                    name: field_names.values.clone(),
                    ty: Code::new(ty(&Type::Ref(values), names, At::Models)),
                }),
            }
        })
        .collect()
}

/// Which enumerations stand in lists, maps, answers or aliases.
fn travelling(api: &Api) -> Vec<bool> {
    let mut found = vec![false; api.schemas.len()];
    let mut note = |ty: &Type, direct: bool| {
        if let Some(id) = ty.target()
            && (direct || !matches!(ty, Type::Ref(_)))
            && is_enum(api, id)
            && let Some(flag) = found.get_mut(id.0)
        {
            *flag = true;
        }
    };
    for schema in &api.schemas {
        match &schema.shape {
            Shape::Struct { fields, additional } => {
                for field in fields {
                    note(&field.ty, false);
                }
                additional.iter().for_each(|ty| note(ty, true));
            }
            Shape::Alias(ty) => note(ty, true),
            Shape::Enum(_) => {}
        }
    }
    for operation in &api.operations {
        note(&operation.answer, true);
        if let Some(body) = &operation.body
            && let crate::ir::BodyKind::Json(ty) = &body.kind
        {
            note(ty, true);
        }
    }
    found
}
