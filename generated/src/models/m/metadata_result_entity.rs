// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataResultEntity`.
#[non_exhaustive]
pub struct MetadataResultEntity {
    /// `description`.
    pub description: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `visibility`.
    pub visibility: Option<super::MetadataResultEntityVisibility>,
    __marks: rt::Marks,
}
/// The values of `visibility` in [`MetadataResultEntity`](super::MetadataResultEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetadataResultEntityVisibility {
    /// `Visible`
    Visible,
    /// `Hidden`
    Hidden,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MetadataResultEntity {
    "description" Str description,
    "type" Str r#type,
    "visibility" Enum visibility,
});

rt::open_enum!(MetadataResultEntityVisibility {
    Visible = "Visible",
    Hidden = "Hidden",
});
