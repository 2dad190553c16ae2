// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange`.
#[non_exhaustive]
pub struct EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    /// `errorInfo`.
    pub error_info: Option<super::EdgeLogicalInterfacesChangeTopicErrorInfo>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    "errorInfo" Any error_info,
    "id" Str id,
});
