// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PaymentLineItem`.
#[non_exhaustive]
pub struct PaymentLineItem {
    /// `name`.
    pub name: Option<String>,
    /// `price`.
    pub price: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(PaymentLineItem {
    "name" Str name,
    "price" Float price,
});

rt::setters!(PaymentLineItem {
    0 name with_name(impl Into<String>) clear_name,
    1 price with_price(f64) clear_price,
});
