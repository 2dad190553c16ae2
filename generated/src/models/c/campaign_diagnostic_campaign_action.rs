// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticCampaignAction`.
pub type CampaignDiagnosticCampaignAction = rt::Value;
