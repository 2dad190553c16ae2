// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneBase`.
///
/// The service requires `lines`, `name`, `phoneMetaBase` in requests.
#[non_exhaustive]
pub struct PhoneBase {
    /// `capabilities`.
    pub capabilities: Option<super::PhoneCapabilities>,
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
    /// `lines`, required.
    pub lines: Option<Vec<super::LineBase>>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneMetaBase`, required.
    pub phone_meta_base: Option<super::DomainEntityRef>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::PhoneBaseState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`PhoneBase`](super::PhoneBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneBaseState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PhoneBase {
    "capabilities" Any capabilities,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "lines" Any lines,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "phoneMetaBase" Any phone_meta_base,
    "properties" Any properties,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(PhoneBase {
    0 capabilities with_capabilities(super::PhoneCapabilities) clear_capabilities,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::Division) clear_division,
    7 id with_id(impl Into<String>) clear_id,
    8 lines with_lines(Vec<super::LineBase>) clear_lines,
    9 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    10 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    11 name with_name(impl Into<String>) clear_name,
    12 phone_meta_base with_phone_meta_base(super::DomainEntityRef) clear_phone_meta_base,
    13 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 state with_state(impl Into<super::PhoneBaseState>) clear_state,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(PhoneBaseState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
