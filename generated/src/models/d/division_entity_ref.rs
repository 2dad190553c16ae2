// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DivisionEntityRef`.
#[non_exhaustive]
pub struct DivisionEntityRef {
    /// `dateDivisionUpdated`.
    pub date_division_updated: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DivisionEntityRef {
    "dateDivisionUpdated" DateTime date_division_updated,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(DivisionEntityRef {
    0 date_division_updated with_date_division_updated(impl Into<rt::DateTime>) clear_date_division_updated,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
