// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowLaunchResponse`.
#[non_exhaustive]
pub struct TextBotFlowLaunchResponse {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotFlowLaunchResponse {
    "id" Str id,
});
