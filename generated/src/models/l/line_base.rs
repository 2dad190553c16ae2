// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LineBase`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct LineBase {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `lineMetaBase`.
    pub line_meta_base: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::LineBaseState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LineBase`](super::LineBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum LineBaseState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LineBase {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "lineMetaBase" Any line_meta_base,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "properties" Any properties,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(LineBase {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 division with_division(super::Division) clear_division,
    6 id with_id(impl Into<String>) clear_id,
    7 line_meta_base with_line_meta_base(super::DomainEntityRef) clear_line_meta_base,
    8 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    9 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    10 name with_name(impl Into<String>) clear_name,
    11 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 state with_state(impl Into<super::LineBaseState>) clear_state,
    14 version with_version(i64) clear_version,
});

rt::open_enum!(LineBaseState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
