// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NumberPlan`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct NumberPlan {
    /// `classification`.
    pub classification: Option<String>,
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
    /// `digitLength`.
    pub digit_length: Option<super::DigitLength>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `match`.
    pub r#match: Option<String>,
    /// `matchType`.
    pub match_type: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `normalizedFormat`.
    pub normalized_format: Option<String>,
    /// `numbers`.
    pub numbers: Option<Vec<super::Number>>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::NumberPlanState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`NumberPlan`](super::NumberPlan).
#[derive(Clone)]
#[non_exhaustive]
pub enum NumberPlanState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NumberPlan {
    "classification" Str classification,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "digitLength" Any digit_length,
    "division" Any division,
    "id" Str id,
    "match" Str r#match,
    "matchType" Str match_type,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "normalizedFormat" Str normalized_format,
    "numbers" Any numbers,
    "priority" Int priority,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(NumberPlan {
    0 classification with_classification(impl Into<String>) clear_classification,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 digit_length with_digit_length(super::DigitLength) clear_digit_length,
    7 division with_division(super::Division) clear_division,
    8 id with_id(impl Into<String>) clear_id,
    9 r#match with_match(impl Into<String>) clear_match,
    10 match_type with_match_type(impl Into<String>) clear_match_type,
    11 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    12 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    13 name with_name(impl Into<String>) clear_name,
    14 normalized_format with_normalized_format(impl Into<String>) clear_normalized_format,
    15 numbers with_numbers(Vec<super::Number>) clear_numbers,
    16 priority with_priority(i64) clear_priority,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 state with_state(impl Into<super::NumberPlanState>) clear_state,
    19 version with_version(i64) clear_version,
});

rt::open_enum!(NumberPlanState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
