// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeOfflineConfigurationNetwork`.
#[non_exhaustive]
pub struct EdgeOfflineConfigurationNetwork {
    /// `wan`.
    pub wan: Option<super::EdgeOfflineConfigurationInterface>,
    __marks: rt::Marks,
}

rt::model!(EdgeOfflineConfigurationNetwork {
    "wan" Any wan,
});

rt::setters!(EdgeOfflineConfigurationNetwork {
    0 wan with_wan(super::EdgeOfflineConfigurationInterface) clear_wan,
});
