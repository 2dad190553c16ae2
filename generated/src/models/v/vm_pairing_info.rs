// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VmPairingInfo`.
#[non_exhaustive]
pub struct VmPairingInfo {
    /// `auth-token`.
    pub auth_token: Option<String>,
    /// `edge-id`.
    pub edge_id: Option<String>,
    /// `meta-data`.
    pub meta_data: Option<super::MetaData>,
    /// `org-id`.
    pub org_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(VmPairingInfo {
    "auth-token" Str auth_token,
    "edge-id" Str edge_id,
    "meta-data" Any meta_data,
    "org-id" Str org_id,
});
