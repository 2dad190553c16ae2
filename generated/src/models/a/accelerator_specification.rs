// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcceleratorSpecification`.
#[non_exhaustive]
pub struct AcceleratorSpecification {
    /// `classification`.
    pub classification: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `documentation`.
    pub documentation: Option<Vec<super::MetadataDocumentation>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `origin`.
    pub origin: Option<super::AcceleratorSpecificationOrigin>,
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    /// `presentation`.
    pub presentation: Option<Vec<super::MetadataPresentation>>,
    /// `products`.
    pub products: Option<Vec<String>>,
    /// `results`.
    pub results: Option<super::MetadataResults>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `type`.
    pub r#type: Option<super::AcceleratorSpecificationType>,
    __marks: rt::Marks,
}
/// The values of `origin` in [`AcceleratorSpecification`](super::AcceleratorSpecification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceleratorSpecificationOrigin {
    /// `Community`
    Community,
    /// `Partner`
    Partner,
    /// `Genesys`
    Genesys,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AcceleratorSpecification`](super::AcceleratorSpecification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceleratorSpecificationType {
    /// `Module`
    Module,
    /// `Accelerator`
    Accelerator,
    /// `Blueprint`
    Blueprint,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AcceleratorSpecification {
    "classification" Str classification,
    "description" Str description,
    "documentation" Any documentation,
    "id" Str id,
    "name" Str name,
    "origin" Enum origin,
    "permissions" Texts permissions,
    "presentation" Any presentation,
    "products" Texts products,
    "results" Any results,
    "selfUri" Str self_uri,
    "tags" Texts tags,
    "type" Enum r#type,
});

rt::open_enum!(AcceleratorSpecificationOrigin {
    Community = "Community",
    Partner = "Partner",
    Genesys = "Genesys",
});

rt::open_enum!(AcceleratorSpecificationType {
    Module = "Module",
    Accelerator = "Accelerator",
    Blueprint = "Blueprint",
});
