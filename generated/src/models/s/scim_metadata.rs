// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimMetadata`.
#[non_exhaustive]
pub struct ScimMetadata {
    /// `lastModified`.
    pub last_modified: Option<rt::DateTime>,
    /// `location`.
    pub location: Option<String>,
    /// `resourceType`.
    pub resource_type: Option<super::ScimMetadataResourceType>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `resourceType` in [`ScimMetadata`](super::ScimMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimMetadataResourceType {
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

rt::model!(ScimMetadata {
    "lastModified" DateTime last_modified,
    "location" Str location,
    "resourceType" Enum resource_type,
    "version" Str version,
});

rt::setters!(ScimMetadata {
    0 last_modified with_last_modified(impl Into<rt::DateTime>) clear_last_modified,
    1 location with_location(impl Into<String>) clear_location,
    2 resource_type with_resource_type(impl Into<super::ScimMetadataResourceType>) clear_resource_type,
    3 version with_version(impl Into<String>) clear_version,
});

rt::open_enum!(ScimMetadataResourceType {
    User = "User",
    Group = "Group",
    ServiceProviderConfig = "ServiceProviderConfig",
    ResourceType = "ResourceType",
    Schema = "Schema",
});
