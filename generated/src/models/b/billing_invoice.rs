// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingInvoice`.
#[non_exhaustive]
pub struct BillingInvoice {
    /// `amount`.
    pub amount: Option<f64>,
    /// `billToAddress`.
    pub bill_to_address: Option<super::InvoiceAddress>,
    /// `billToCustomer`.
    pub bill_to_customer: Option<super::Customer>,
    /// `currencyIsoCode`.
    pub currency_iso_code: Option<String>,
    /// `customerInvoiceType`.
    pub customer_invoice_type: Option<String>,
    /// `customerPoNumber`.
    pub customer_po_number: Option<String>,
    /// `dateInvoiced`.
    pub date_invoiced: Option<rt::Date>,
    /// `id`.
    pub id: Option<String>,
    /// `paymentLink`.
    pub payment_link: Option<String>,
    /// `paymentStatus`.
    pub payment_status: Option<super::BillingInvoicePaymentStatus>,
    /// `paymentTerms`.
    pub payment_terms: Option<String>,
    /// `shipToAddress`.
    pub ship_to_address: Option<super::InvoiceAddress>,
    /// `shipToCustomer`.
    pub ship_to_customer: Option<super::Customer>,
    /// `soldToCustomer`.
    pub sold_to_customer: Option<super::Customer>,
    __marks: rt::Marks,
}
/// The values of `paymentStatus` in [`BillingInvoice`](super::BillingInvoice).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingInvoicePaymentStatus {
    /// `Paid`
    Paid,
    /// `Unpaid`
    Unpaid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingInvoice {
    "amount" Float amount,
    "billToAddress" Any bill_to_address,
    "billToCustomer" Any bill_to_customer,
    "currencyIsoCode" Str currency_iso_code,
    "customerInvoiceType" Str customer_invoice_type,
    "customerPoNumber" Str customer_po_number,
    "dateInvoiced" Date date_invoiced,
    "id" Str id,
    "paymentLink" Str payment_link,
    "paymentStatus" Enum payment_status,
    "paymentTerms" Str payment_terms,
    "shipToAddress" Any ship_to_address,
    "shipToCustomer" Any ship_to_customer,
    "soldToCustomer" Any sold_to_customer,
});

rt::open_enum!(BillingInvoicePaymentStatus {
    Paid = "Paid",
    Unpaid = "Unpaid",
});
