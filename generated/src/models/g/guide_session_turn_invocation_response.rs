// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnInvocationResponse`.
#[non_exhaustive]
pub struct GuideSessionTurnInvocationResponse {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `group`, required.
    pub group: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<Vec<super::GuideSessionTurnInvocationParameters>>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnInvocationResponse {
    "actionName" Str action_name,
    "group" Str group,
    "id" Str id,
    "parameters" Any parameters,
});
