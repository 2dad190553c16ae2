// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`.
#[non_exhaustive]
pub struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus,
    >,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`](super::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus {
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

rt::model!(WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody {
    "id" Str id,
    "status" Enum status,
    "version" Str version,
});

rt::open_enum!(WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
