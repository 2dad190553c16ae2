// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthzDivision`.
///
/// The service requires `description` in requests.
#[non_exhaustive]
pub struct AuthzDivision {
    /// `description`, required.
    pub description: Option<String>,
    /// `homeDivision`.
    pub home_division: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `objectCounts`.
    pub object_counts: Option<std::collections::BTreeMap<String, i64>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthzDivision {
    "description" Str description,
    "homeDivision" Bool home_division,
    "id" Str id,
    "name" Str name,
    "objectCounts" Any object_counts,
    "selfUri" Str self_uri,
});

rt::setters!(AuthzDivision {
    0 description with_description(impl Into<String>) clear_description,
    1 home_division with_home_division(bool) clear_home_division,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 object_counts with_object_counts(std::collections::BTreeMap<String, i64>) clear_object_counts,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
