// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BackgroundAssistantUserAuthenticatedInfo`.
///
/// The service requires `backgroundAssistantId` in requests.
#[non_exhaustive]
pub struct BackgroundAssistantUserAuthenticatedInfo {
    /// `backgroundAssistantId`, required.
    pub background_assistant_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BackgroundAssistantUserAuthenticatedInfo {
    "backgroundAssistantId" Str background_assistant_id,
});

rt::setters!(BackgroundAssistantUserAuthenticatedInfo {
    0 background_assistant_id with_background_assistant_id(impl Into<String>) clear_background_assistant_id,
});
