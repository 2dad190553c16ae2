// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeCondition`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeCondition {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
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
        Vec<super::DialerRulesetConfigChangeContactColumnToDataActionFieldMapping>,
    >,
    /// `contactIdField`.
    pub contact_id_field: Option<String>,
    /// `dataAction`.
    pub data_action: Option<super::DialerRulesetConfigChangeUriReference>,
    /// `dataNotFoundResolution`.
    pub data_not_found_resolution: Option<bool>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `operator`.
    pub operator: Option<super::DialerRulesetConfigChangeConditionOperator>,
    /// `predicates`.
    pub predicates: Option<
        Vec<super::DialerRulesetConfigChangeDataActionConditionPredicate>,
    >,
    /// `property`.
    pub property: Option<String>,
    /// `propertyType`.
    pub property_type: Option<super::DialerRulesetConfigChangeConditionPropertyType>,
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `valueType`.
    pub value_type: Option<super::DialerRulesetConfigChangeConditionValueType>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`DialerRulesetConfigChangeCondition`](super::DialerRulesetConfigChangeCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRulesetConfigChangeConditionOperator {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `propertyType` in [`DialerRulesetConfigChangeCondition`](super::DialerRulesetConfigChangeCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRulesetConfigChangeConditionPropertyType {
    /// `LAST_ATTEMPT_BY_COLUMN`
    LastAttemptByColumn,
    /// `LAST_ATTEMPT_OVERALL`
    LastAttemptOverall,
    /// `LAST_RESULT_BY_COLUMN`
    LastResultByColumn,
    /// `LAST_RESULT_OVERALL`
    LastResultOverall,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `valueType` in [`DialerRulesetConfigChangeCondition`](super::DialerRulesetConfigChangeCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRulesetConfigChangeConditionValueType {
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

rt::model!(DialerRulesetConfigChangeCondition {
    "additionalProperties" Any additional_properties_2,
    "agentWrapupField" Str agent_wrapup_field,
    "attributeName" Str attribute_name,
    "callAnalysisResultField" Str call_analysis_result_field,
    "codes" Texts codes,
    "contactColumnToDataActionFieldMappings" Any contact_column_to_data_action_field_mappings,
    "contactIdField" Str contact_id_field,
    "dataAction" Any data_action,
    "dataNotFoundResolution" Bool data_not_found_resolution,
    "inverted" Bool inverted,
    "operator" Enum operator,
    "predicates" Any predicates,
    "property" Str property,
    "propertyType" Enum property_type,
    "type" Str r#type,
    "value" Str value,
    "valueType" Enum value_type,
});

rt::open_enum!(DialerRulesetConfigChangeConditionOperator {
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
});

rt::open_enum!(DialerRulesetConfigChangeConditionPropertyType {
    LastAttemptByColumn = "LAST_ATTEMPT_BY_COLUMN",
    LastAttemptOverall = "LAST_ATTEMPT_OVERALL",
    LastResultByColumn = "LAST_RESULT_BY_COLUMN",
    LastResultOverall = "LAST_RESULT_OVERALL",
});

rt::open_enum!(DialerRulesetConfigChangeConditionValueType {
    String = "STRING",
    Numeric = "NUMERIC",
    Datetime = "DATETIME",
    Period = "PERIOD",
});
