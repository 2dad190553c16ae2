// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2GroupReference`.
#[non_exhaustive]
pub struct ScimV2GroupReference {
    /// `$ref`.
    pub r#ref: Option<String>,
    /// `type`.
    pub r#type: Option<super::ScimV2GroupReferenceType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ScimV2GroupReference`](super::ScimV2GroupReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2GroupReferenceType {
    /// `User`
    User,
    /// `Group`
    Group,
    /// `ServiceProviderConfig`
    ServiceProviderConfig,
    /// `ResourceType`
    ResourceType,
    /// `Schema`
    Schema,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimV2GroupReference {
    "$ref" Str r#ref,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ScimV2GroupReference {
    0 r#ref with_ref(impl Into<String>) clear_ref,
    1 r#type with_type(impl Into<super::ScimV2GroupReferenceType>) clear_type,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ScimV2GroupReferenceType {
    User = "User",
    Group = "Group",
    ServiceProviderConfig = "ServiceProviderConfig",
    ResourceType = "ResourceType",
    Schema = "Schema",
});
