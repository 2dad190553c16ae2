// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicListValuesAllOf`.
#[non_exhaustive]
pub struct DynamicListValuesAllOf {
    /// `dataActionId`.
    pub data_action_id: Option<String>,
    /// `fieldMapping`.
    pub field_mapping: Option<super::FieldMapping>,
    /// `inputs`.
    pub inputs: Option<Vec<super::DataActionInput>>,
    /// `matchType`.
    pub match_type: Option<super::DynamicListValuesAllOfMatchType>,
    __marks: rt::Marks,
}
/// The values of `matchType` in [`DynamicListValuesAllOf`](super::DynamicListValuesAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicListValuesAllOfMatchType {
    /// `Exact`
    Exact,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DynamicListValuesAllOf {
    "dataActionId" Str data_action_id,
    "fieldMapping" Any field_mapping,
    "inputs" Any inputs,
    "matchType" Enum match_type,
});

rt::open_enum!(DynamicListValuesAllOfMatchType {
    Exact = "Exact",
    Semantic = "Semantic",
});
