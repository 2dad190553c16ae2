// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicPhone`.
#[non_exhaustive]
pub struct PhoneChangeTopicPhone {
    /// `id`.
    pub id: Option<String>,
    /// `secondaryStatus`.
    pub secondary_status: Option<super::PhoneChangeTopicPhoneStatus>,
    /// `status`.
    pub status: Option<super::PhoneChangeTopicPhoneStatus>,
    /// `userAgentInfo`.
    pub user_agent_info: Option<super::PhoneChangeTopicUserAgentInfo>,
    __marks: rt::Marks,
}

rt::model!(PhoneChangeTopicPhone {
    "id" Str id,
    "secondaryStatus" Any secondary_status,
    "status" Any status,
    "userAgentInfo" Any user_agent_info,
});
