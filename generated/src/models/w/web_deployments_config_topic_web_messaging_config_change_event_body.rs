// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`.
#[non_exhaustive]
pub struct WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus,
    >,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`](super::WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Error`
    Error,
    /// `Deleting`
    Deleting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
    "id" Str id,
    "status" Enum status,
    "version" Str version,
});

rt::open_enum!(WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
