// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneCapabilities`.
#[non_exhaustive]
pub struct PhoneCapabilities {
    /// `allowReboot`.
    pub allow_reboot: Option<bool>,
    /// `cdm`.
    pub cdm: Option<bool>,
    /// `dualRegisters`.
    pub dual_registers: Option<bool>,
    /// `hardwareIdType`.
    pub hardware_id_type: Option<String>,
    /// `mediaCodecs`.
    pub media_codecs: Option<Vec<String>>,
    /// `noCloudProvisioning`.
    pub no_cloud_provisioning: Option<bool>,
    /// `noRebalance`.
    pub no_rebalance: Option<bool>,
    /// `provisions`.
    pub provisions: Option<bool>,
    /// `registers`.
    pub registers: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PhoneCapabilities {
    "allowReboot" Bool allow_reboot,
    "cdm" Bool cdm,
    "dualRegisters" Bool dual_registers,
    "hardwareIdType" Str hardware_id_type,
    "mediaCodecs" Texts media_codecs,
    "noCloudProvisioning" Bool no_cloud_provisioning,
    "noRebalance" Bool no_rebalance,
    "provisions" Bool provisions,
    "registers" Bool registers,
});

rt::setters!(PhoneCapabilities {
    0 allow_reboot with_allow_reboot(bool) clear_allow_reboot,
    1 cdm with_cdm(bool) clear_cdm,
    2 dual_registers with_dual_registers(bool) clear_dual_registers,
    3 hardware_id_type with_hardware_id_type(impl Into<String>) clear_hardware_id_type,
    4 media_codecs with_media_codecs(Vec<String>) clear_media_codecs,
    5 no_cloud_provisioning with_no_cloud_provisioning(bool) clear_no_cloud_provisioning,
    6 no_rebalance with_no_rebalance(bool) clear_no_rebalance,
    7 provisions with_provisions(bool) clear_provisions,
    8 registers with_registers(bool) clear_registers,
});
