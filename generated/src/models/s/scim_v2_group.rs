// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2Group`.
///
/// The service requires `displayName` in requests.
#[non_exhaustive]
pub struct ScimV2Group {
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `members`.
    pub members: Option<Vec<super::ScimV2MemberReference>>,
    /// `meta`.
    pub meta: Option<super::ScimMetadata>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ScimV2Group {
    "displayName" Str display_name,
    "externalId" Str external_id,
    "id" Str id,
    "members" Any members,
    "meta" Any meta,
    "schemas" Texts schemas,
});

rt::setters!(ScimV2Group {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 external_id with_external_id(impl Into<String>) clear_external_id,
    2 id with_id(impl Into<String>) clear_id,
    3 members with_members(Vec<super::ScimV2MemberReference>) clear_members,
    4 meta with_meta(super::ScimMetadata) clear_meta,
    5 schemas with_schemas(Vec<String>) clear_schemas,
});
