// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IpAddressRangeListing`.
#[non_exhaustive]
pub struct IpAddressRangeListing {
    /// `entities`.
    pub entities: Option<Vec<super::IpAddressRange>>,
    __marks: rt::Marks,
}

rt::model!(IpAddressRangeListing {
    "entities" Any entities,
});
