// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentLineItem`.
///
/// The service requires `name`, `price` in requests.
#[non_exhaustive]
pub struct ConversationContentLineItem {
    /// `description`.
    pub description: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `price`, required.
    pub price: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentLineItem {
    "description" Str description,
    "identifier" Str identifier,
    "name" Str name,
    "price" Float price,
});

rt::setters!(ConversationContentLineItem {
    0 description with_description(impl Into<String>) clear_description,
    1 identifier with_identifier(impl Into<String>) clear_identifier,
    2 name with_name(impl Into<String>) clear_name,
    3 price with_price(f64) clear_price,
});
