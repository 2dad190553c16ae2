// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`.
#[non_exhaustive]
pub struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    /// `configuration`.
    pub configuration: Option<
        super::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`](super::WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus {
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

rt::model!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    "configuration" Any configuration,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
