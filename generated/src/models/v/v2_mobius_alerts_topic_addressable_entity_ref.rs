// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAddressableEntityRef`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAddressableEntityRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2MobiusAlertsTopicAddressableEntityRef {
    "id" Str id,
});
