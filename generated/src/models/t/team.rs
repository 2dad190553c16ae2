// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Team`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Team {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Team {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "memberCount" Int member_count,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(Team {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 description with_description(impl Into<String>) clear_description,
    3 division with_division(super::WritableDivision) clear_division,
    4 id with_id(impl Into<String>) clear_id,
    5 member_count with_member_count(i64) clear_member_count,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
