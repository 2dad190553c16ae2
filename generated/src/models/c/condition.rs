// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Condition`.
#[non_exhaustive]
pub struct Condition {
    /// `agentWrapupField`.
    pub agent_wrapup_field: Option<String>,
    /// `attributeName`.
    pub attribute_name: Option<String>,
    /// `callAnalysisResultField`.
    pub call_analysis_result_field: Option<String>,
    /// `codes`.
    pub codes: Option<Vec<String>>,
    /// `contactColumnToDataActionFieldMappings`.
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<super::ContactColumnToDataActionFieldMapping>,
    >,
    /// `contactIdField`.
    pub contact_id_field: Option<String>,
    /// `dataAction`.
    pub data_action: Option<super::DomainEntityRef>,
    /// `dataNotFoundResolution`.
    pub data_not_found_resolution: Option<bool>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `matchAnyConditions`.
    pub match_any_conditions: Option<bool>,
    /// `operator`.
    pub operator: Option<super::ConditionOperator>,
    /// `predicates`.
    pub predicates: Option<Vec<super::DataActionConditionPredicate>>,
    /// `property`.
    pub property: Option<String>,
    /// `propertyType`.
    pub property_type: Option<super::ConditionPropertyType>,
    /// `subConditions`.
    pub sub_conditions: Option<Vec<super::TimeAndDateSubCondition>>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConditionType>,
    /// `value`.
    pub value: Option<String>,
    /// `valueType`.
    pub value_type: Option<super::ConditionValueType>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`Condition`](super::Condition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionOperator {
    /// `EQUALS`
    Equals,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_EQUALS`
    LessThanEquals,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_EQUALS`
    GreaterThanEquals,
    /// `CONTAINS`
    Contains,
    /// `BEGINS_WITH`
    BeginsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `BEFORE`
    Before,
    /// `AFTER`
    After,
    /// `IN`
    In,
    /// `BETWEEN`
    Between,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `propertyType` in [`Condition`](super::Condition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionPropertyType {
    /// `LAST_ATTEMPT_BY_COLUMN`
    LastAttemptByColumn,
    /// `LAST_ATTEMPT_OVERALL`
    LastAttemptOverall,
    /// `LAST_WRAPUP_BY_COLUMN`
    LastWrapupByColumn,
    /// `LAST_WRAPUP_OVERALL`
    LastWrapupOverall,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Condition`](super::Condition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionType {
    /// `wrapupCondition`
    WrapupCondition,
    /// `systemDispositionCondition`
    SystemDispositionCondition,
    /// `contactAttributeCondition`
    ContactAttributeCondition,
    /// `phoneNumberCondition`
    PhoneNumberCondition,
    /// `phoneNumberTypeCondition`
    PhoneNumberTypeCondition,
    /// `callAnalysisCondition`
    CallAnalysisCondition,
    /// `contactPropertyCondition`
    ContactPropertyCondition,
    /// `dataActionCondition`
    DataActionCondition,
    /// `timeAndDateCondition`
    TimeAndDateCondition,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `valueType` in [`Condition`](super::Condition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionValueType {
    /// `STRING`
    String,
    /// `NUMERIC`
    Numeric,
    /// `DATETIME`
    Datetime,
    /// `PERIOD`
    Period,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Condition {
    "agentWrapupField" Str agent_wrapup_field,
    "attributeName" Str attribute_name,
    "callAnalysisResultField" Str call_analysis_result_field,
    "codes" Texts codes,
    "contactColumnToDataActionFieldMappings" Any contact_column_to_data_action_field_mappings,
    "contactIdField" Str contact_id_field,
    "dataAction" Any data_action,
    "dataNotFoundResolution" Bool data_not_found_resolution,
    "inverted" Bool inverted,
    "matchAnyConditions" Bool match_any_conditions,
    "operator" Enum operator,
    "predicates" Any predicates,
    "property" Str property,
    "propertyType" Enum property_type,
    "subConditions" Any sub_conditions,
    "timeZoneId" Str time_zone_id,
    "type" Enum r#type,
    "value" Str value,
    "valueType" Enum value_type,
});

rt::setters!(Condition {
    0 agent_wrapup_field with_agent_wrapup_field(impl Into<String>) clear_agent_wrapup_field,
    1 attribute_name with_attribute_name(impl Into<String>) clear_attribute_name,
    2 call_analysis_result_field with_call_analysis_result_field(impl Into<String>) clear_call_analysis_result_field,
    3 codes with_codes(Vec<String>) clear_codes,
    4 contact_column_to_data_action_field_mappings with_contact_column_to_data_action_field_mappings(Vec<super::ContactColumnToDataActionFieldMapping>) clear_contact_column_to_data_action_field_mappings,
    5 contact_id_field with_contact_id_field(impl Into<String>) clear_contact_id_field,
    6 data_action with_data_action(super::DomainEntityRef) clear_data_action,
    7 data_not_found_resolution with_data_not_found_resolution(bool) clear_data_not_found_resolution,
    8 inverted with_inverted(bool) clear_inverted,
    9 match_any_conditions with_match_any_conditions(bool) clear_match_any_conditions,
    10 operator with_operator(impl Into<super::ConditionOperator>) clear_operator,
    11 predicates with_predicates(Vec<super::DataActionConditionPredicate>) clear_predicates,
    12 property with_property(impl Into<String>) clear_property,
    13 property_type with_property_type(impl Into<super::ConditionPropertyType>) clear_property_type,
    14 sub_conditions with_sub_conditions(Vec<super::TimeAndDateSubCondition>) clear_sub_conditions,
    15 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
    16 r#type with_type(impl Into<super::ConditionType>) clear_type,
    17 value with_value(impl Into<String>) clear_value,
    18 value_type with_value_type(impl Into<super::ConditionValueType>) clear_value_type,
});

rt::open_enum!(ConditionOperator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
    In = "IN",
    Between = "BETWEEN",
});

rt::open_enum!(ConditionPropertyType {
    LastAttemptByColumn = "LAST_ATTEMPT_BY_COLUMN",
    LastAttemptOverall = "LAST_ATTEMPT_OVERALL",
    LastWrapupByColumn = "LAST_WRAPUP_BY_COLUMN",
    LastWrapupOverall = "LAST_WRAPUP_OVERALL",
});

rt::open_enum!(ConditionType {
    WrapupCondition = "wrapupCondition",
    SystemDispositionCondition = "systemDispositionCondition",
    ContactAttributeCondition = "contactAttributeCondition",
    PhoneNumberCondition = "phoneNumberCondition",
    PhoneNumberTypeCondition = "phoneNumberTypeCondition",
    CallAnalysisCondition = "callAnalysisCondition",
    ContactPropertyCondition = "contactPropertyCondition",
    DataActionCondition = "dataActionCondition",
    TimeAndDateCondition = "timeAndDateCondition",
});

rt::open_enum!(ConditionValueType {
    String = "STRING",
    Numeric = "NUMERIC",
    Datetime = "DATETIME",
    Period = "PERIOD",
});
