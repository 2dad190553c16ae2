// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcceleratorMetadata`.
#[non_exhaustive]
pub struct AcceleratorMetadata {
    /// `classification`.
    pub classification: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `origin`.
    pub origin: Option<super::AcceleratorMetadataOrigin>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `type`.
    pub r#type: Option<super::AcceleratorMetadataType>,
    __marks: rt::Marks,
}
/// The values of `origin` in [`AcceleratorMetadata`](super::AcceleratorMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceleratorMetadataOrigin {
    /// `Community`
    Community,
    /// `Partner`
    Partner,
    /// `Genesys`
    Genesys,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AcceleratorMetadata`](super::AcceleratorMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceleratorMetadataType {
    /// `Module`
    Module,
    /// `Accelerator`
    Accelerator,
    /// `Blueprint`
    Blueprint,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AcceleratorMetadata {
    "classification" Str classification,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "origin" Enum origin,
    "selfUri" Str self_uri,
    "tags" Texts tags,
    "type" Enum r#type,
});

rt::open_enum!(AcceleratorMetadataOrigin {
    Community = "Community",
    Partner = "Partner",
    Genesys = "Genesys",
});

rt::open_enum!(AcceleratorMetadataType {
    Module = "Module",
    Accelerator = "Accelerator",
    Blueprint = "Blueprint",
});
