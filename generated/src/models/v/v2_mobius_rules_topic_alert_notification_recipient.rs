// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicAlertNotificationRecipient`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicAlertNotificationRecipient {
    /// `contactAddress`.
    pub contact_address: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2MobiusRulesTopicAlertNotificationRecipient {
    "contactAddress" Str contact_address,
    "displayName" Str display_name,
    "userId" Str user_id,
});
