// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowsQueryCriteriaResponse`.
#[non_exhaustive]
pub struct FlowsQueryCriteriaResponse {
    /// `actionTypes`.
    pub action_types: Option<Vec<String>>,
    /// `criteria`.
    pub criteria: Option<Vec<super::QueryCriteria>>,
    /// `errorCodes`.
    pub error_codes: Option<Vec<String>>,
    /// `flowTypes`.
    pub flow_types: Option<Vec<String>>,
    /// `warningCodes`.
    pub warning_codes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(FlowsQueryCriteriaResponse {
    "actionTypes" Texts action_types,
    "criteria" Any criteria,
    "errorCodes" Texts error_codes,
    "flowTypes" Texts flow_types,
    "warningCodes" Texts warning_codes,
});
