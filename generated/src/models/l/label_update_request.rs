// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LabelUpdateRequest`.
#[non_exhaustive]
pub struct LabelUpdateRequest {
    /// `color`.
    pub color: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LabelUpdateRequest {
    "color" Str color,
    "externalId" Str external_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(LabelUpdateRequest {
    0 color with_color(impl Into<String>) clear_color,
    1 external_id with_external_id(impl Into<String>) clear_external_id,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
