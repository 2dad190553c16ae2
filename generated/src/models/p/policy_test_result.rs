// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyTestResult`.
#[non_exhaustive]
pub struct PolicyTestResult {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `policyConditionResults`.
    pub policy_condition_results: Option<Vec<super::PolicyConditionResult>>,
    /// `result`.
    pub result: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PolicyTestResult {
    "id" Str id,
    "name" Str name,
    "policyConditionResults" Any policy_condition_results,
    "result" Str result,
});
