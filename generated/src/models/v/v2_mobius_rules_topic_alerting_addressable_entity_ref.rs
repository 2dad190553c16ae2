// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicAlertingAddressableEntityRef`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicAlertingAddressableEntityRef {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2MobiusRulesTopicAlertingAddressableEntityRef {
    "displayName" Str display_name,
    "id" Str id,
});
