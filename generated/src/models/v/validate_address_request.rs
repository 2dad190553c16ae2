// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateAddressRequest`.
#[non_exhaustive]
pub struct ValidateAddressRequest {
    /// `address`.
    pub address: Option<super::StreetAddress>,
    __marks: rt::Marks,
}

rt::model!(ValidateAddressRequest {
    "address" Any address,
});

rt::setters!(ValidateAddressRequest {
    0 address with_address(super::StreetAddress) clear_address,
});
