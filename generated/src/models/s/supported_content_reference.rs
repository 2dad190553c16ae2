// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedContentReference`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct SupportedContentReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaTypes`.
    pub media_types: Option<super::MediaTypes>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportedContentReference {
    "id" Str id,
    "mediaTypes" Any media_types,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(SupportedContentReference {
    0 id with_id(impl Into<String>) clear_id,
    1 media_types with_media_types(super::MediaTypes) clear_media_types,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
